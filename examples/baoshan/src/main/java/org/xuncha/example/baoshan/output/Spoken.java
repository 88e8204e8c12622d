package org.xuncha.example.baoshan.output;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.xuncha.rule.Words;

/** Words, days and numbers in the language of a page. */
public final class Spoken {
    private final Locale locale;
    private final boolean chinese;

    public Spoken(Locale locale) {
        this.locale = locale;
        this.chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    public Locale locale() {
        return locale;
    }

    public String word(Enum<?> word) {
        return Words.of(word, locale);
    }

    public String word(Enum<?> word, Map<String, Object> facts) {
        return Words.of(word, facts, locale);
    }

    /** A day in full, such as 2021年7月15日. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(chinese ? "yyyy年M月d日" : "d MMMM yyyy", locale)
                .format(day);
    }

    /** A day without its year, such as 7月15日. */
    String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern(chinese ? "M月d日" : "d MMM", locale).format(day);
    }

    String month(LocalDate day) {
        return DateTimeFormatter.ofPattern(chinese ? "M月" : "MMM", locale).format(day);
    }

    public String number(long number) {
        return String.format(locale, "%,d", number);
    }

    /** A share in per cent with one digit, or a dash if there is nothing to have a share in. */
    String share(long part, long whole) {
        return whole == 0 ? "—" : String.format(locale, "%.1f%%", 100.0 * part / whole);
    }

    /** Several names in a row. */
    public String list(Iterable<String> names) {
        return String.join(chinese ? "、" : ", ", names);
    }
}
