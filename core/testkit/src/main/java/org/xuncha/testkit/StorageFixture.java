package org.xuncha.testkit;

import java.util.function.Function;
import java.util.function.Supplier;
import org.xuncha.storage.Storage;

/**
 * Where an adapter's stores stand during one test. At its beginning all of them are empty.
 *
 * @param keeping whether a store that was closed and is opened again holds what it held
 * @param opening opens the store of a name; of different names they are different stores
 */
public record StorageFixture(boolean keeping, Function<String, Storage> opening) {

    /** Stores that outlive being closed. */
    public static StorageFixture keeping(Function<String, Storage> opening) {
        return new StorageFixture(true, opening);
    }

    /** Stores that are gone when they are closed. */
    public static StorageFixture forgetting(Supplier<? extends Storage> opening) {
        return new StorageFixture(false, name -> opening.get());
    }

    /** Opens the store of a name. */
    public Storage open(String name) {
        return opening.apply(name);
    }
}
