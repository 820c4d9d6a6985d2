package vn.chungtay.interop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.chungtay.ChungTay;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.interop.model.ImportState;
import vn.chungtay.interop.usecase.ImportLists;

/** The whole application in a process of its own, which brings one list as far as it is told and says how that went. */
final class ApplicationWithList {

    private ApplicationWithList() {}

    /** @param args directory of the data, the list, where to write what came of it, and the state to bring the list to */
    public static void main(String[] args) throws Exception {
        var application = SpringApplication.run(
                ChungTay.class, "--spring.profiles.active=test", "--server.port=0", "--chungtay.db.data=" + args[0]);
        Files.writeString(Path.of(args[2]), bring(application, Path.of(args[1]), ImportState.valueOf(args[3])));
        System.exit(0);
    }

    private static String bring(ConfigurableApplicationContext application, Path file, ImportState wanted) throws Exception {
        var units = application.getBean(GivenUnits.class);
        var users = application.getBean(GivenUsers.class);
        var lists = application.getBean(ImportLists.class);
        var commune = units.commune("Thần Sa");
        IntStream.range(0, LargeList.VILLAGES).forEach(it -> units.village(commune, LargeList.village(it)));
        var officer = users.user(Role.COMMUNE_OFFICER, commune);
        long start = System.nanoTime();
        var content = Files.newInputStream(file);
        var id = users.as(officer, () -> lists.bring(file.getFileName().toString(), Files.size(file), content, commune, LocalDate.of(2026, 1, 1)));
        while (users.as(officer, () -> lists.report(id)).list().state() == ImportState.CHECKING) Thread.sleep(200);
        long checked = System.nanoTime();
        if (wanted == ImportState.APPLIED) users.runAs(officer, () -> lists.apply(id));
        while (users.as(officer, () -> lists.report(id)).list().state() == ImportState.APPLYING) Thread.sleep(200);
        long applied = System.nanoTime();
        var list = users.as(officer, () -> lists.report(id)).list();
        return "%s rows=%d fresh=%d mistakes=%d check=%.1f apply=%.1f".formatted(
                list.state(), list.counts().rows(), list.counts().fresh(), list.counts().mistakes(),
                (checked - start) / 1e9, (applied - checked) / 1e9);
    }
}
