package org.xuncha.testkit;

import org.xuncha.storage.Storage;

/** Stores for tests of other rooms of the testkit. */
public final class PlainStores {
    private PlainStores() {}

    public static Storage open() {
        return new PlainStorage();
    }
}
