package org.xuncha.storage.jdbi;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.Storage;
import org.xuncha.testkit.Given;

/** A host that lives on Spring, with a table of his own beside those of the store. */
record Host(OnServer server, JdbcTemplate jdbc, TransactionTemplate transactions, String table) {
    static final ProblemQuery ALL = ProblemQuery.of(Given.ROUND, Given.EVERYTHING);

    /** The table has the name of a table of a store that is not there, so that it goes with the others. */
    static Host on(OnServer server) {
        JdbcTemplate jdbc = new JdbcTemplate(server.source());
        String table = server.tables("host").prefix() + "line";
        jdbc.execute("CREATE TABLE " + table + " (word VARCHAR(20) NOT NULL PRIMARY KEY)");
        return new Host(
                server, jdbc, new TransactionTemplate(new DataSourceTransactionManager(server.source())), table);
    }

    Storage store() {
        return JdbiStorage.of(new TransactionAwareDataSourceProxy(server.source()), server.tables("store"));
    }

    void write(String word) {
        jdbc.update("INSERT INTO " + table + " (word) VALUES (?)", word);
    }

    List<String> written() {
        return jdbc.queryForList("SELECT word FROM " + table, String.class);
    }
}
