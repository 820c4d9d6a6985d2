package vn.chungtay.platform.database;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. Root therefore starts it in a user namespace of its own, in which it is nobody in
 * particular while files still belong to the same real user.
 */
final class Unprivileged {

    private Unprivileged() {}

    static List<String> command(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) return command;
        if (!namespacesAllowed()) {
            throw new IllegalStateException("PostgreSQL does not run as root and this machine forbids user namespaces;"
                    + " start as a normal user or set CHUNGTAY_DB_URL");
        }
        var wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static boolean namespacesAllowed() {
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
