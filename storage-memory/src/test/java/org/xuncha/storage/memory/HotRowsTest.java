package org.xuncha.storage.memory;

import org.junit.jupiter.api.Tag;
import org.xuncha.testkit.StorageFixture;
import org.xuncha.testkit.VersionContract;

/** Threads on hot rows for minutes: the profile says for how many seconds. */
@Tag("races")
class HotRowsTest implements VersionContract {
    @Override
    public StorageFixture fixture() {
        return StorageFixture.forgetting(MemoryStorage::new);
    }
}
