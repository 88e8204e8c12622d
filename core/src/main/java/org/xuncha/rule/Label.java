package org.xuncha.rule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * What something is called, in Chinese and in English: for words that a place chooses itself (a focus, a field, a
 * party). Words of the library's own stand in its bundles.
 *
 * @param zh the Chinese name, 1 to 200 characters
 * @param en the English name, 1 to 200 characters
 */
public record Label(
        @NotBlank @Size(max = Label.LONGEST) String zh,
        @NotBlank @Size(max = Label.LONGEST) String en) {
    static final int LONGEST = 200;

    public Label {
        Valid.parts(Label.class, zh, en);
    }

    /** The name in Chinese for any Chinese locale, otherwise in English. */
    public String in(Locale locale) {
        return isChinese(locale) ? zh : en;
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
