"""Settings that Orca reads when it starts: speech goes to a file; no other speech, braille or sound."""

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
