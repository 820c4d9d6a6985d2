package vn.chungtay.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.Requirement;
import vn.chungtay.platform.database.DatabaseOwner;
import vn.chungtay.platform.database.LocalPostgres;
import vn.chungtay.platform.database.Migrations;

@Tag("own-database")
class BackupTest {

    @TempDir
    static Path folder;

    private static LocalPostgres source;
    private static Path backup;

    private final RestoreBackup restore = new RestoreBackup();

    @BeforeAll
    static void a_backup_of_a_running_server() throws Exception {
        source = LocalPostgres.start(folder.resolve("source"));
        Migrations.apply(source.owner().dataSource());
        var jdbc = JdbcClient.create(source.owner().dataSource());
        var unit = UUID.randomUUID();
        jdbc.sql("insert into geography.unit (id, level) values (?, 'VILLAGE')").param(unit).update();
        for (var name : new String[] {"Xóm Đồng Bẩm", "tab\tnew line\nback\\slash", "\\N", " "}) {
            jdbc.sql("insert into registry.ethnicity (code, name, majority) values (?, ?, false)")
                    .params("T" + name.length(), name)
                    .update();
        }
        jdbc.sql("insert into geography.ancestry (unit_id, ancestor_id, distance, unit_level) values (?, ?, 0, 'VILLAGE')")
                .params(unit, unit)
                .update();
        backup = folder.resolve("backup.zip");
        new TakeBackup(Clock.systemUTC()).take(LocalPostgres.running(folder.resolve("source")), backup);
    }

    @AfterAll
    static void stop() {
        source.close();
    }

    @Test
    @Requirement("SEC-07")
    void a_restore_brings_back_every_row_of_every_table() throws Exception {
        var target = folder.resolve("target");

        restore.intoDirectory(backup, target);

        try (var postgres = LocalPostgres.start(target)) {
            assertThat(contents(postgres.owner()))
                    .containsKey("registry.ethnicity")
                    .isEqualTo(contents(source.owner()));
        }
    }

    @Test
    void a_restored_database_is_brought_to_the_version_of_the_program_as_any_other() throws Exception {
        var target = folder.resolve("migrated");
        restore.intoDirectory(backup, target);

        try (var postgres = LocalPostgres.start(target)) {
            Migrations.apply(postgres.owner().dataSource());

            assertThat(contents(postgres.owner())).isEqualTo(contents(source.owner()));
        }
    }

    @Test
    void a_backup_can_be_read_by_its_owner_only() throws IOException {
        assertThat(Files.getPosixFilePermissions(backup)).hasSize(2);
    }

    @Test
    void an_earlier_backup_is_never_overwritten() {
        assertThatThrownBy(() -> new TakeBackup(Clock.systemUTC()).take(source.owner(), backup))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("Đã có tệp");
    }

    @Test
    void a_cut_file_is_refused_and_nothing_is_made() throws IOException {
        var whole = Files.readAllBytes(backup);
        var cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));

        assertRefused(cut, folder.resolve("from-cut"));
    }

    @Test
    void a_file_with_one_changed_byte_is_refused() throws IOException {
        var bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 3] ^= 0x55;
        var changed = Files.write(folder.resolve("changed.zip"), bytes);

        assertRefused(changed, folder.resolve("from-changed"));
    }

    @Test
    void a_file_whose_rows_were_edited_is_refused() throws IOException {
        var edited = edited("edited.zip", "tables/registry.ethnicity", "Đồng Bẩm", "Đồng Bằm");

        assertRefused(edited, folder.resolve("from-edited"));
    }

    @Test
    void any_other_file_is_refused() throws IOException {
        assertRefused(Files.writeString(folder.resolve("list.csv"), "a,b\n"), folder.resolve("from-list"));
    }

    @Test
    void a_backup_of_a_newer_program_is_refused() throws IOException {
        var newer = edited("newer.zip", Manifest.ENTRY, "migration\tgeography\t1\t", "migration\tgeography\t999\t");
        var target = folder.resolve("from-newer");

        assertThatThrownBy(() -> restore.intoDirectory(newer, target))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("phiên bản khác");
        assertThat(target).doesNotExist();
    }

    @Test
    void data_that_is_there_is_not_touched() {
        assertThatThrownBy(() -> restore.intoDirectory(backup, folder.resolve("source")))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("đã có dữ liệu");
    }

    @Test
    void a_restore_into_a_server_that_fails_leaves_nothing_and_the_next_one_succeeds() throws Exception {
        var newer = edited("other.zip", Manifest.ENTRY, "migration\tgeography\t1\t", "migration\tgeography\t999\t");
        try (var server = LocalPostgres.start(folder.resolve("server"))) {
            assertThatThrownBy(() -> restore.intoServer(newer, server.owner())).isInstanceOf(BackupRefused.class);
            assertThat(contents(server.owner())).isEmpty();

            restore.intoServer(backup, server.owner());

            assertThat(contents(server.owner())).isEqualTo(contents(source.owner()));
            assertThatThrownBy(() -> restore.intoServer(backup, server.owner()))
                    .as("a finished restore is data like any other")
                    .isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("đã có dữ liệu");
        }
    }

    @Test
    void a_restore_into_a_server_that_was_cut_off_is_cleared_away_by_the_next_one_unless_the_program_has_started_there()
            throws Exception {
        try (var server = LocalPostgres.start(folder.resolve("cut-off"))) {
            Migrations.apply(server.owner().dataSource());
            var jdbc = JdbcClient.create(server.owner().dataSource());
            jdbc.sql("create schema " + Migrations.RESTORING).update();

            restore.intoServer(backup, server.owner());
            assertThat(contents(server.owner())).isEqualTo(contents(source.owner()));

            jdbc.sql("create schema " + Migrations.RESTORING).update();
            Migrations.apply(server.owner().dataSource());
            assertThatThrownBy(() -> restore.intoServer(backup, server.owner())).isInstanceOf(BackupRefused.class);
            assertThat(contents(server.owner())).isEqualTo(contents(source.owner()));
        }
    }

    private void assertRefused(Path file, Path target) {
        assertThatThrownBy(() -> restore.intoDirectory(file, target))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("bị cắt, bị sửa");
        assertThat(target).doesNotExist();
        assertThat(target.resolveSibling(target.getFileName() + ".restoring")).doesNotExist();
    }

    private static Path edited(String name, String entryToEdit, String from, String to) throws IOException {
        var file = folder.resolve(name);
        try (var original = new ZipFile(backup.toFile());
                var copy = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : original.stream().toList()) {
                var text = new String(original.getInputStream(entry).readAllBytes());
                copy.putNextEntry(new ZipEntry(entry.getName()));
                copy.write((entry.getName().equals(entryToEdit) ? text.replace(from, to) : text).getBytes());
            }
            copy.setComment(Seal.BLANK);
        }
        Seal.put(file);
        return file;
    }

    /** Independent of how a backup reads tables: the sorted text of all rows, also of generated columns. */
    private static Map<String, String> contents(DatabaseOwner owner) {
        var jdbc = JdbcClient.create(owner.dataSource());
        var contents = new TreeMap<String, String>();
        var tables = jdbc.sql(
                        """
                        select schemaname || '.' || tablename from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema') and tablename not like 'flyway%'
                        """)
                .query(String.class)
                .list();
        for (var table : tables) {
            contents.put(
                    table,
                    jdbc.sql("select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                                    + table + " t")
                            .query(String.class)
                            .single());
        }
        return contents;
    }
}
