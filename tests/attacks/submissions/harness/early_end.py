"""Has the harness say that all is done after the first call.

Ends: exited
"""


def column_means(X):
    import os

    from upstream.sandbox.job import Ended
    from upstream.sandbox.wire import End, frame, message_bytes

    os.write(3, frame(message_bytes(End(Ended.COMPLETED, None))))
    os._exit(0)
