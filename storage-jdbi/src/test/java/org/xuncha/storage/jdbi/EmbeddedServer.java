package org.xuncha.storage.jdbi;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** PostgreSQL from an artifact of Maven. It does not wait for the disk, so it shows what statements mean and no more. */
record EmbeddedServer(EmbeddedPostgres postgres) implements Server {

    static EmbeddedServer start() throws IOException {
        return new EmbeddedServer(EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "60")
                .start());
    }

    @Override
    public String url() {
        return "jdbc:postgresql://" + Machine.HOST + ":" + postgres.getPort() + "/postgres";
    }

    @Override
    public String user() {
        return "postgres";
    }

    @Override
    public String password() {
        return "";
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
