package org.drawdown.wording;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** Days as English and Arabic pages write them. */
final class Calendars {
    private static final ImmutableList<String> ENGLISH_MONTHS =
            ImmutableList.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    // Both names of each month: the one of the Levant and Iraq, then the one of Egypt and the press at large.
    private static final ImmutableList<String> ARABIC_MONTHS = ImmutableList.of(
            "كانون الثاني/يناير",
            "شباط/فبراير",
            "آذار/مارس",
            "نيسان/أبريل",
            "أيار/مايو",
            "حزيران/يونيو",
            "تموز/يوليو",
            "آب/أغسطس",
            "أيلول/سبتمبر",
            "تشرين الأول/أكتوبر",
            "تشرين الثاني/نوفمبر",
            "كانون الأول/ديسمبر");

    private Calendars() {}

    static String day(LocalDate day, boolean arabic) {
        String month = (arabic ? ARABIC_MONTHS : ENGLISH_MONTHS).get(day.getMonthValue() - 1);
        return day.getDayOfMonth() + " " + month + " " + day.getYear();
    }
}
