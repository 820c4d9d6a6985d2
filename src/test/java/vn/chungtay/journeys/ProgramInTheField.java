package vn.chungtay.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.chungtay.ChungTay;
import vn.chungtay.campaigns.GivenReview;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;

/** The whole application in a process of its own, with a commune whose two villages are being reviewed. */
final class ProgramInTheField {

    static final int HOUSEHOLDS = 6;

    private static final String REVIEWERS = "reviewers";
    private static final String READY = "ready";

    private ProgramInTheField() {}

    /** @param args directory of the data, port */
    public static void main(String[] args) throws Exception {
        var data = Path.of(args[0]);
        var application = SpringApplication.run(
                ChungTay.class, "--spring.profiles.active=test", "--server.port=" + args[1], "--chungtay.db.data=" + data);
        if (!Files.exists(data.resolve(REVIEWERS))) Files.write(data.resolve(REVIEWERS), reviewers(application));
        Files.createFile(data.resolve(READY));
        Thread.currentThread().join();
    }

    /** Names of users, one for each village. */
    static List<String> reviewers(Path data) throws IOException {
        return Files.readAllLines(data.resolve(REVIEWERS));
    }

    static boolean isReady(Path data) {
        return Files.exists(data.resolve(READY));
    }

    static void forgetReady(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(READY));
    }

    private static List<String> reviewers(ConfigurableApplicationContext application) {
        var given = application.getBean(GivenReview.class);
        var users = application.getBean(GivenUsers.class);
        var commune = given.commune();
        for (int i = 0; i < HOUSEHOLDS; i++) {
            given.poor(commune.first());
            given.poor(commune.second());
        }
        given.opened(commune);
        return List.of(users.nameOf(commune.head()), users.nameOf(users.user(Role.VILLAGE_HEAD, commune.second())));
    }
}
