package org.drawdown.claim;

import static com.google.common.base.Preconditions.checkNotNull;

import org.drawdown.wording.Text;
import org.jspecify.annotations.Nullable;

/** The parts of a draft that are given once. */
final class Once {
    private Once() {}

    static <T> T given(String what, @Nullable T before, T now) {
        checkNotNull(now, what);
        if (before != null) {
            throw new IllegalStateException("expected one " + what + ", got " + shown(now) + " after " + shown(before));
        }
        return now;
    }

    private static String shown(Object part) {
        return part instanceof String text ? "\"" + Text.escape(text) + "\"" : part.toString();
    }
}
