package org.drawdown.wording;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/** The default locales that change letters, digits or the calendar where code forgets to name a locale. */
final class DefaultLocales {
    private static final ImmutableList<String> TAGS =
            ImmutableList.of("tr", "ar", "ar-SA-u-nu-arab", "fa-IR-u-nu-arabext", "th-TH-u-ca-buddhist-nu-thai");

    private DefaultLocales() {}

    /** Runs assertions under each of them; the default locale is the same as before when this returns. */
    static void forEach(Runnable assertions) {
        Locale before = Locale.getDefault();
        try {
            for (String tag : TAGS) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertions.run();
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
