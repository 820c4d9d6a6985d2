package vn.chungtay.interop;

import java.io.ByteArrayInputStream;
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

/** The whole application in a process of its own, with a list that it writes unless it is killed. */
final class ApplicationToKill {

    static final int HOUSEHOLDS = 4000;
    static final String CODE = "KILL";

    private ApplicationToKill() {}

    /** @param args directory of the data, and whether to begin with a list or only to go on */
    public static void main(String[] args) throws Exception {
        var application = SpringApplication.run(
                ChungTay.class, "--spring.profiles.active=test", "--server.port=0", "--chungtay.db.data=" + args[0]);
        if (Boolean.parseBoolean(args[1])) begin(application);
        Thread.currentThread().join();
    }

    private static void begin(ConfigurableApplicationContext application) throws Exception {
        var units = application.getBean(GivenUnits.class);
        var users = application.getBean(GivenUsers.class);
        var lists = application.getBean(ImportLists.class);
        var commune = units.commune("Thần Sa");
        units.village(commune, "Xuyên Sơn");
        var officer = users.user(Role.COMMUNE_OFFICER, commune);
        var file = GivenLists.csv(IntStream.range(0, HOUSEHOLDS)
                .mapToObj(it -> CODE + it + ",Xuyên Sơn,Nguyễn Văn An,Chủ hộ,02/09/1975,Nam,Tày,,Hộ nghèo")
                .toArray(String[]::new));
        var id = users.as(officer, () -> lists.bring("a.csv", file.length, new ByteArrayInputStream(file), commune, LocalDate.of(2026, 1, 1)));
        while (users.as(officer, () -> lists.report(id)).list().state() == ImportState.CHECKING) Thread.onSpinWait();
        users.runAs(officer, () -> lists.apply(id));
    }
}
