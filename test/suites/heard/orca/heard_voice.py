"""A speech server for Orca that writes utterances to a file.

One line of JSON in $HEARD_LOG for each utterance: {"said": TEXT}. There is no sound, and no delay for speech.
"""

import json
import os

from gi.repository import GLib
from orca import speechserver

LOG = os.environ["HEARD_LOG"]


def write(**entry):
    with open(LOG, "a", encoding="utf-8") as log:
        log.write(json.dumps(entry, ensure_ascii=False) + "\n")


class SpeechServer(speechserver.SpeechServer):
    """The only speech server, with the methods that Orca calls."""

    _only = None

    @staticmethod
    def getFactoryName():
        return "heard"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @classmethod
    def getSpeechServer(cls, info=None):
        if cls._only is None:
            cls._only = cls()
            write(started=True)
        return cls._only

    @staticmethod
    def shutdownActiveServers():
        pass

    def getInfo(self):
        return ["heard", "heard"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        if text and text.strip():
            write(said=text)

    def speakCharacter(self, character, acss=None):
        self.speak(character)

    def speakKeyEvent(self, event, acss=None):
        pass

    def sayAll(self, iterator, progress):
        def step():
            try:
                context, _ = next(iterator)
            except StopIteration:
                return False
            self.speak(context.utterance)
            return True

        GLib.timeout_add(15, step)

    def stop(self):
        pass

    def shutdown(self):
        pass

    def reset(self, text=None, acss=None):
        pass

    def updateCapitalizationStyle(self):
        pass

    def updatePunctuationLevel(self):
        pass
