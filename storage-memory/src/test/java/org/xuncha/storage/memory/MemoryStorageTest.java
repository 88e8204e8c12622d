package org.xuncha.storage.memory;

import org.xuncha.testkit.StorageContract;
import org.xuncha.testkit.StorageFixture;

class MemoryStorageTest implements StorageContract {
    @Override
    public StorageFixture fixture() {
        return StorageFixture.forgetting(MemoryStorage::new);
    }
}
