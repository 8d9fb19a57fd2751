package org.drawdown.claim;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Optional;
import org.drawdown.wording.Text;

/** The parts of a draft that are given once. */
final class Once {
    private Once() {}

    static <T> Optional<T> given(String what, Optional<T> before, T now) {
        checkNotNull(now, what);
        if (before.isPresent()) {
            throw new IllegalStateException(
                    "expected one " + what + ", got " + shown(now) + " after " + shown(before.get()));
        }
        return Optional.of(now);
    }

    private static String shown(Object part) {
        return part instanceof String text ? "\"" + Text.escape(text) + "\"" : part.toString();
    }
}
