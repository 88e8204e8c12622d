package org.xuncha.testkit;

import java.util.function.Function;
import org.xuncha.storage.Transaction;

/**
 * An honest store whose writers work side by side: each begins with what stands, and only when it ends are its versions
 * and commands compared with those that others added meanwhile. What it had read is not looked at again.
 */
final class SideBySideStorage extends PlainStorage {
    @Override
    public <T> T write(Function<Transaction, T> work) {
        requireUsable();
        PlainTransaction alone = new PlainTransaction(this, draft(), true);
        T answer = run(work, alone);
        alone.requireKept();
        add(alone);
        return answer;
    }

    private synchronized void add(PlainTransaction alone) {
        Held draft = draft();
        PlainTransaction now = new PlainTransaction(this, draft, true);
        alone.appended().forEach(now::append);
        keep(draft);
    }
}
