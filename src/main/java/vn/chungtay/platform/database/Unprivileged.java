package vn.chungtay.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. Root therefore starts it in a user namespace of its own, in which it is nobody in
 * particular while files still belong to the same real user; where the machine forbids namespaces, as the unprivileged
 * user who then owns the database's directory.
 */
final class Unprivileged {

    private static final List<String> IN_NAMESPACE = List.of("unshare", "-U");
    private static final List<String> USERS = List.of("postgres", "nobody");

    private final List<String> prefix;

    private Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    /** Finds the way that this machine allows; gives the directory to the other user if that is the way. */
    static Unprivileged on(Path data) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) return new Unprivileged(List.of());
        if (works(IN_NAMESPACE)) return new Unprivileged(IN_NAMESPACE);
        for (var user : USERS) {
            var asUser = List.of("setpriv", "--reuid=" + user, "--regid=" + groupOf(user), "--clear-groups");
            if (!works(asUser)) continue;
            give(data, user);
            return new Unprivileged(asUser);
        }
        throw new CannotStart(
                "PostgreSQL không chạy bằng tài khoản root và máy này không cho đổi tài khoản."
                        + " Xin chạy bằng tài khoản thường hoặc đặt CHUNGTAY_DB_URL tới máy chủ PostgreSQL khác.",
                "PostgreSQL does not run as root and this machine forbids changing the user."
                        + " Please start as a normal user or set CHUNGTAY_DB_URL to another server.");
    }

    List<String> command(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    private static String groupOf(String user) {
        return "nobody".equals(user) ? "nogroup" : user;
    }

    private static boolean works(List<String> prefix) {
        var command = new ArrayList<>(prefix);
        command.add("true");
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void give(Path data, String user) throws IOException {
        var owner = data.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
        try (var files = Files.walk(data)) {
            for (var file : files.toList()) {
                if (!Files.isSymbolicLink(file)) Files.setOwner(file, owner);
            }
        }
    }
}
