package vn.chungtay.interop.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Geography;
import vn.chungtay.interop.model.ArrivedFile;
import vn.chungtay.interop.model.HouseholdReading;
import vn.chungtay.interop.model.ImportView;
import vn.chungtay.interop.model.ListFile;
import vn.chungtay.interop.store.ImportStore;
import vn.chungtay.standards.Classifier;
import vn.chungtay.standards.StandardId;

/** Opens the kept original of a list for one reading, with everything that reading it needs. */
@Component
class OpenLists {

    private final ImportStore imports;
    private final Geography geography;
    private final Classifier classifier;
    private final Clock clock;

    OpenLists(ImportStore imports, Geography geography, Classifier classifier, Clock clock) {
        this.imports = imports;
        this.geography = geography;
        this.classifier = classifier;
        this.clock = clock;
    }

    <T> T read(ImportView list, BiFunction<ListFile, HouseholdReading.Setting, T> reading) {
        try {
            var file = Files.createTempFile("chungtay-list-", ".tmp");
            try {
                imports.copyFile(list.id(), file);
                return reading.apply(ListFile.open(file, ArrivedFile.inspect(file, list.fileName())), setting(list));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HouseholdReading.Setting setting(ImportView list) {
        var places = new UnitPlaces(geography, list.unit(), list.effectiveOn());
        var day = list.effectiveOn();
        var standard = classifier.reviewStandard(day).orElse(StandardId.NONE);
        return new HouseholdReading.Setting(places, classifier.inReview(day), standard, day, LocalDate.now(clock));
    }
}
