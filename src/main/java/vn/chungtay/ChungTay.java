package vn.chungtay;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.modulith.Modulithic;
import vn.chungtay.plancheck.CheckPlanCommand;
import vn.chungtay.platform.backup.BackupCommand;

/** One deployable; its direct sub-packages are the modules, and the ground floor is open to all of them. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(
        systemName = "Chung Tay",
        sharedModules = {"shared", "platform", "audit", "jobs", "geography", "identity"})
public class ChungTay {

    public static void main(String[] args) {
        if (BackupCommand.isMeant(args)) {
            logAt(LogLevel.WARN);
            System.exit(new BackupCommand(System.getenv()).run(args));
        }
        if (CheckPlanCommand.isMeant(args)) {
            // Its answer is read by programs, so nothing else may stand on the same line of output.
            logAt(LogLevel.OFF);
            System.exit(new CheckPlanCommand(System.out, System.err).run(args));
        }
        EarlyEnd.run(new SpringApplication(ChungTay.class), args);
    }

    /** Without the application nobody has told the libraries yet to be quiet. */
    private static void logAt(LogLevel level) {
        LoggingSystem.get(ChungTay.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, level);
    }
}
