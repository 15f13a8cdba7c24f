"""scrubadub with its default detectors, which find no names."""

import scrubadub
from timed import run

scrubber = scrubadub.Scrubber()
run("scrubadub", lambda text: [(filth.beg, filth.end) for filth in scrubber.iter_filth(text)])
