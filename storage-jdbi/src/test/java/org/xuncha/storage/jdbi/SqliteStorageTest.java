package org.xuncha.storage.jdbi;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.xuncha.testkit.StorageContract;
import org.xuncha.testkit.StorageFixture;

class SqliteStorageTest implements StorageContract {
    @TempDir
    private Path folder;

    @Override
    public StorageFixture fixture() {
        return StorageFixture.keeping(name -> JdbiStorage.sqlite(folder.resolve(name + ".db")));
    }
}
