package org.xuncha.example.benchmarks.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.cfg.Configuration;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;

/** Hibernate with batches and optimistic versions, over plain tables. Pages and counts as for {@link Jooq}. */
final class Hibernate implements Contender {
    private static final String PREFIX = "hibernate_";
    private static final int BATCH = 500;

    private final Place place;
    private final Heads heads;
    private final SessionFactory own;
    private final SessionFactory many;

    Hibernate(Place place, int known) throws SQLException {
        this.place = place;
        this.heads = new Heads(known);
        PlainTables.make(place, PREFIX);
        own = factory(PREFIX);
        many = factory(PlainJdbc.PREFIX);
    }

    private SessionFactory factory(String prefix) {
        return new Configuration()
                .addAnnotatedClass(HibernateProblem.class)
                .addAnnotatedClass(HibernateLine.class)
                .setPhysicalNamingStrategy(new Prefixed(prefix))
                .setProperty("hibernate.dialect", dialect())
                .setProperty("jakarta.persistence.validation.mode", "none")
                .setProperty("hibernate.boot.allow_jdbc_metadata_access", "false")
                .setProperty("hibernate.jdbc.batch_size", Integer.toString(BATCH))
                .setProperty("hibernate.order_inserts", "true")
                .buildSessionFactory();
    }

    private String dialect() {
        return switch (place.engine()) {
            case POSTGRESQL -> "org.hibernate.dialect.PostgreSQLDialect";
            case MARIADB -> "org.hibernate.dialect.MariaDBDialect";
            default -> "org.hibernate.community.dialect.SQLiteDialect";
        };
    }

    @Override
    public String name() {
        return "hibernate";
    }

    @Override
    public Hand hand() throws SQLException {
        return new HibernateHand(place.connect());
    }

    @Override
    public void close() {
        own.close();
        many.close();
    }

    private final class HibernateHand implements Hand {
        private final Connection connection;

        HibernateHand(Connection connection) {
            this.connection = connection;
        }

        private <T> T in(SessionFactory factory, Function<Session, T> work) {
            try (Session session = factory.withOptions().connection(connection).openSession()) {
                session.beginTransaction();
                T answer = work.apply(session);
                session.getTransaction().commit();
                return answer;
            }
        }

        private void write(Function<Session, ?> work) {
            ReentrantLock turn = place.turn();
            turn.lock();
            try {
                in(own, work);
            } finally {
                turn.unlock();
            }
        }

        @Override
        public void load(List<Draft> drafts) {
            write(session -> {
                for (Draft draft : drafts) {
                    session.persist(HibernateProblem.of(draft));
                    session.persist(line(draft, 1, PlainRecord.BEGINNING));
                    if ((draft.number() + 1) % BATCH == 0) {
                        session.flush();
                        session.clear();
                    }
                }
                return session;
            });
        }

        private HibernateLine line(Draft draft, long seq, String previous) {
            HibernateLine line = HibernateLine.of(draft, seq, previous);
            heads.keep(draft, seq, line.digest());
            return line;
        }

        @Override
        public void act(Draft draft) {
            long seq = heads.version(draft) + 1;
            write(session -> {
                session.find(HibernateProblem.class, HibernateProblem.key(draft))
                        .moveTo(draft.status(seq), draft);
                session.persist(line(draft, seq, heads.digest(draft)));
                return session;
            });
        }

        @Override
        public int read(Draft draft) {
            return in(own, session -> {
                session.setDefaultReadOnly(true);
                HibernateProblem problem = session.find(HibernateProblem.class, HibernateProblem.key(draft));
                return session.createSelectionQuery(
                                "from HibernateLine where roundId = :round and kind = :kind and subjectKey = :key"
                                        + " order by seq",
                                HibernateLine.class)
                        .setParameter("round", Draft.ROUND)
                        .setParameter("kind", Draft.KIND)
                        .setParameter("key", problem.key())
                        .getResultList()
                        .size();
            });
        }

        @Override
        public String page(String status, String after) {
            List<HibernateProblem> page = in(many, session -> {
                session.setDefaultReadOnly(true);
                return session.createSelectionQuery(
                                "from HibernateProblem where roundId = :round and status = :status"
                                        + " and problemKey > :after order by problemKey",
                                HibernateProblem.class)
                        .setParameter("round", Draft.ROUND)
                        .setParameter("status", status)
                        .setParameter("after", after)
                        .setMaxResults(Workload.PAGE_SIZE)
                        .getResultList();
            });
            return page.isEmpty() ? "" : page.get(page.size() - 1).key();
        }

        @Override
        public int count() {
            return in(
                    many,
                    session -> session.createSelectionQuery(
                                    "select addressee, level, focus, field, status, outcome, count(*) from HibernateProblem"
                                            + " where roundId = :round group by addressee, level, focus, field, status, outcome",
                                    Object[].class)
                            .setParameter("round", Draft.ROUND)
                            .getResultList()
                            .size());
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    /** Names of tables with a prefix. */
    private static final class Prefixed extends PhysicalNamingStrategyStandardImpl {
        private static final long serialVersionUID = 1L;
        private final String prefix;

        Prefixed(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
            return Identifier.toIdentifier(prefix + name.getText());
        }
    }
}
