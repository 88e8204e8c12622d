package org.xuncha.storage;

import java.util.Comparator;

/**
 * The order in which keys are paged: code point by code point, as databases compare UTF-8. It differs from that of
 * {@link String#compareTo} where a rare character outside the basic plane meets a compatibility form.
 */
public final class KeyOrder implements Comparator<String> {
    /** The only one there is. */
    public static final KeyOrder KEYS = new KeyOrder();

    private KeyOrder() {}

    @Override
    public int compare(String a, String b) {
        int common = Math.min(a.length(), b.length());
        for (int i = 0; i < common; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                return Character.isSurrogate(x) == Character.isSurrogate(y)
                        ? Character.compare(x, y)
                        : Character.isSurrogate(x) ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
