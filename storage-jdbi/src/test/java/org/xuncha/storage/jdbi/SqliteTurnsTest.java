package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may write to a file next. */
class SqliteTurnsTest {
    @TempDir
    private Path folder;

    /** One writes and writes; another comes while he has the turn, ten times. */
    @Test
    void whoever_waits_to_write_is_passed_only_so_often() throws Exception {
        AtomicInteger done = new AtomicInteger();
        AtomicBoolean enough = new AtomicBoolean();
        ExecutorService busy = Executors.newSingleThreadExecutor();
        try (JdbiStorage store = JdbiStorage.sqlite(folder.resolve("a.db"))) {
            Future<Integer> writing = busy.submit(() -> {
                int last = 0;
                while (!enough.get()) {
                    last = store.write(transaction -> done.incrementAndGet());
                }
                return last;
            });
            for (int i = 0; i < 10; i++) {
                int before = done.get();
                while (done.get() == before) {
                    Thread.onSpinWait();
                }
                int came = done.get();
                int had = store.write(transaction -> done.get());
                assertThat(had - came).isLessThan(40);
            }
            enough.set(true);
            assertThat(writing.get()).isPositive();
        } finally {
            busy.shutdown();
        }
    }
}
