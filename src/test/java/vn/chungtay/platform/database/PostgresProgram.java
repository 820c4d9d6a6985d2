package vn.chungtay.platform.database;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A program of its own for tests that kill it: starts the database, adds a row, says so, and waits for its end. */
final class PostgresProgram {

    private PostgresProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        var postgres = LocalPostgres.start(Path.of(arguments[0]));
        var jdbc = JdbcClient.create(postgres.owner().dataSource());
        jdbc.sql("create table if not exists kept (at timestamptz default now())").update();
        jdbc.sql("insert into kept default values").update();
        System.out.println("rows " + jdbc.sql("select count(*) from kept").query(Long.class).single());
        Thread.currentThread().join();
    }
}
