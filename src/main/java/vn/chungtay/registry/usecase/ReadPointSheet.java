package vn.chungtay.registry.usecase;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.standards.B1Scoring;
import vn.chungtay.standards.B1Sheet;
import vn.chungtay.standards.LocalTableId;

/** The questions of sheet B1 for a place and day, where its province has an approved table. */
@Service
public class ReadPointSheet {

    private final Access access;
    private final ScoreSheet sheets;
    private final B1Scoring scoring;

    ReadPointSheet(Access access, ScoreSheet sheets, B1Scoring scoring) {
        this.access = access;
        this.sheets = sheets;
        this.scoring = scoring;
    }

    @Transactional(readOnly = true)
    public Optional<B1Sheet> of(UnitId village, LocalDate day) {
        access.requireAnywhere(RegistryAction.VIEW);
        return sheets.province(village, day).flatMap(it -> scoring.sheet(it, day));
    }

    @Transactional(readOnly = true)
    public Optional<B1Sheet> of(LocalTableId table) {
        access.requireAnywhere(RegistryAction.VIEW);
        return scoring.sheet(table);
    }
}
