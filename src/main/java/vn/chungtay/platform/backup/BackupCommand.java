package vn.chungtay.platform.backup;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.database.CannotStart;
import vn.chungtay.platform.database.DatabaseOwner;
import vn.chungtay.platform.database.LocalPostgres;

/**
 * The program in its other role: {@code --backup FILE DIRECTORY} or {@code --restore FILE DIRECTORY}, without a web
 * server. An external database is named by the same environment as for the server.
 */
public final class BackupCommand {

    private final Map<String, String> environment;

    public BackupCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    public static boolean isMeant(String[] arguments) {
        return arguments.length == 3 && List.of("--backup", "--restore").contains(arguments[0]);
    }

    /** Returns the exit code: 0 done, 1 not done. */
    public int run(String[] arguments) {
        try {
            var file = Path.of(arguments[1]).toAbsolutePath();
            var directory = Path.of(arguments[2]).toAbsolutePath().normalize();
            if (arguments[0].equals("--backup")) {
                say("Đã sao lưu %s dòng vào %s (saved)", backup(file, directory), file);
            } else {
                say("Đã khôi phục và đối chiếu %s dòng từ %s (restored and compared)", restore(file, directory), file);
            }
            return 0;
        } catch (BackupRefused | CannotStart e) {
            System.err.println(e.getMessage());
        } catch (NoSuchFileException e) {
            System.err.println("Không có tệp hoặc thư mục " + e.getFile() + ". (No such file or directory.)");
        } catch (IOException | SQLException e) {
            System.err.println("Không thực hiện được: " + e.getMessage() + " (failed)");
        }
        return 1;
    }

    private long backup(Path file, Path directory) throws IOException, SQLException {
        var take = new TakeBackup(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
        if (isExternal()) return take.take(external(), file);
        if (!LocalPostgres.exists(directory)) throw new NoSuchFileException(directory.resolve("cluster").toString());
        if (LocalPostgres.isRunning(directory)) return take.take(LocalPostgres.running(directory), file);
        try (var postgres = LocalPostgres.start(directory)) {
            return take.take(postgres.owner(), file);
        }
    }

    private long restore(Path file, Path directory) throws IOException, SQLException {
        var restore = new RestoreBackup();
        return isExternal() ? restore.intoServer(file, external()) : restore.intoDirectory(file, directory);
    }

    private boolean isExternal() {
        return !environment.getOrDefault("CHUNGTAY_DB_URL", "").isBlank();
    }

    private DatabaseOwner external() {
        return new DatabaseOwner(
                environment.getOrDefault("CHUNGTAY_DB_URL", ""),
                environment.getOrDefault("CHUNGTAY_DB_USER", ""),
                environment.getOrDefault("CHUNGTAY_DB_PASSWORD", ""));
    }

    private static void say(String sentence, long rows, Path file) {
        System.out.println(sentence.formatted(Vietnamese.number(rows), file));
    }
}
