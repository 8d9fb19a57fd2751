package org.drawdown.json;

import java.lang.ref.SoftReference;
import java.util.concurrent.LinkedBlockingDeque;
import org.jspecify.annotations.Nullable;

/**
 * The readers of bytes that have nothing to do. A reader that has read before has much of what comes next: the sources,
 * the bases and the words that documents have again and again. So it is taken from here for one document, by whatever
 * thread, and given back.
 *
 * <p>They are as many as threads can read at once, and are forgotten where memory is short.
 */
final class IdleReaders {
    private static final int VALUES = 256;
    private static final int OBJECTS = 4_096;

    private static volatile SoftReference<LinkedBlockingDeque<SwiftReader>> idle = new SoftReference<>(null);

    private IdleReaders() {}

    /** A reader that nobody else has. */
    static SwiftReader take(ReadOption.Settings settings) {
        SwiftReader last = readers().pollFirst();
        return last != null && last.readsAsWith(settings)
                ? last
                : new SwiftReader(settings, new SharedValues(VALUES), new RecurringObjects(OBJECTS));
    }

    static void giveBack(SwiftReader in) {
        // One too many is for the collector.
        boolean unused = readers().offerFirst(in);
    }

    private static LinkedBlockingDeque<SwiftReader> readers() {
        @Nullable LinkedBlockingDeque<SwiftReader> readers = idle.get();
        if (readers == null) {
            // Where two threads come here at once, one of the two is for the collector.
            readers = new LinkedBlockingDeque<>(Runtime.getRuntime().availableProcessors());
            idle = new SoftReference<>(readers);
        }
        return readers;
    }
}
