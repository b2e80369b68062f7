"""Read by Orca as it starts: the voice that writes down, and nothing else that would speak, brailles or rings."""

import orca.settings

orca.settings.speechServerFactory = "heard_voice"
orca.settings.speechFactoryModules = ["heard_voice"]
orca.settings.enableSpeech = True
orca.settings.enableEchoByCharacter = False
orca.settings.enableEchoByWord = False
orca.settings.enableKeyEcho = False
orca.settings.enableBraille = False
orca.settings.enableBrailleMonitor = False
orca.settings.enableSound = False
