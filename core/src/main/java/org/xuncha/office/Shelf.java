package org.xuncha.office;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xuncha.record.Subject;

/** Records that were read lately, so that they need not be read and replayed again while their version stands. */
final class Shelf {
    private final int most;

    private final Map<Subject, Folder<?, ?>> folders = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Subject, Folder<?, ?>> eldest) {
            return size() > most;
        }
    };

    /** @param most how many are kept at hand */
    Shelf(int most) {
        this.most = most;
    }

    synchronized @Nullable Folder<?, ?> find(Subject subject, long version) {
        Folder<?, ?> folder = folders.get(subject);
        return folder != null && folder.dossier().version() == version ? folder.settled() : null;
    }

    /** What lay here last of a record, which may have gone on since; null if nothing did. */
    synchronized @Nullable Folder<?, ?> latest(Subject subject) {
        return folders.get(subject);
    }

    synchronized void put(Folder<?, ?> folder) {
        folders.put(folder.dossier().subject(), folder.settled());
    }
}
