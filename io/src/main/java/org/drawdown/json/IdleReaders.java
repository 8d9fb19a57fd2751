package org.drawdown.json;

import java.lang.ref.SoftReference;
import java.util.concurrent.LinkedBlockingDeque;
import org.jspecify.annotations.Nullable;

/**
 * The readers of bytes that have nothing to do. A reader that has read before has much of what comes next: the sources,
 * the bases and the words that documents have again and again. So it is taken from here for one document, by whatever
 * thread, and given back.
 *
 * <p>They are as many as threads can read at once, and a few more for those who read with different options. Those that
 * were used last are kept, and all are forgotten where memory is short.
 */
final class IdleReaders {
    private static final int MOST = Runtime.getRuntime().availableProcessors() + 4;

    /** What one has room for. */
    private static final int VALUES = 256;

    private static final int OBJECTS = 4_096;

    /** Those that were used last are first. */
    private static volatile SoftReference<LinkedBlockingDeque<SwiftReader>> idle = new SoftReference<>(null);

    private IdleReaders() {}

    /** A reader that nobody else has. */
    static SwiftReader take(ReadOption.Settings settings) {
        LinkedBlockingDeque<SwiftReader> readers = readers();
        for (int i = 0; i < MOST; i++) {
            SwiftReader in = readers.pollFirst();
            if (in == null) {
                break;
            }
            if (in.readsAsWith(settings)) {
                return in;
            }
            readers.offerLast(in);
        }
        return new SwiftReader(settings, new SharedValues(VALUES), new RecurringObjects(OBJECTS));
    }

    static void giveBack(SwiftReader in) {
        LinkedBlockingDeque<SwiftReader> readers = readers();
        while (!readers.offerFirst(in)) {
            readers.pollLast();
        }
    }

    private static LinkedBlockingDeque<SwiftReader> readers() {
        @Nullable LinkedBlockingDeque<SwiftReader> readers = idle.get();
        if (readers == null) {
            // Where two threads come here at once, what one of them made is for the collector.
            readers = new LinkedBlockingDeque<>(MOST);
            idle = new SoftReference<>(readers);
        }
        return readers;
    }
}
