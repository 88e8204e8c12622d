package org.xuncha.policy;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What each setting is called, in Chinese and English. A setting is a component of one of the records of a policy. */
public final class SettingWords {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private SettingWords() {}

    /**
     * The name of a setting, such as 整改期限.
     *
     * @throws MissingResourceException if it has none
     */
    public static String name(RecordComponent setting, Locale locale) {
        return bundle(locale).getString(key(setting));
    }

    static String key(RecordComponent setting) {
        return setting.getDeclaringRecord().getSimpleName() + "." + setting.getName();
    }

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                SettingWords.class.getPackageName() + ".settings",
                locale,
                SettingWords.class.getClassLoader(),
                NO_FALLBACK);
    }
}
