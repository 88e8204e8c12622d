package org.xuncha.storage.jdbi;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.xuncha.storage.Storage;

/** The process that writes a SQLite file is killed. */
@Tag("faults")
class KillTest implements KillContract {
    @TempDir
    private Path folder;

    @Override
    public Storage open() {
        return JdbiStorage.sqlite(folder.resolve("killed.db"));
    }

    @Override
    public List<String> where() {
        return List.of(folder.resolve("killed.db").toString());
    }
}
