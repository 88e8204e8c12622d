package org.xuncha.storage.jdbi;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xuncha.testkit.StorageContract;
import org.xuncha.testkit.StorageFixture;

@Tag("url")
class UrlStorageTest implements StorageContract {
    @RegisterExtension
    static final OnServer SERVER = OnServer.of(GivenServer::of);

    @Override
    public StorageFixture fixture() {
        return SERVER.stores();
    }
}
