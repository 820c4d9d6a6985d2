package vn.chungtay.standards.usecase;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.standards.NextStandard;
import vn.chungtay.standards.NextStandards;
import vn.chungtay.standards.model.ComingStandard;
import vn.chungtay.standards.model.Edition;
import vn.chungtay.standards.model.StandardsBook;

/** The next standard as the program knows it from its dated files. */
@Component
@OpenToAll("standards are law and no personal data")
class FindNextStandard implements NextStandards {

    private final StandardsBook book;
    private final Edition edition;

    FindNextStandard(StandardsBook book, Edition edition) {
        this.book = book;
        this.edition = edition;
    }

    @Override
    public Optional<NextStandard> after(LocalDate day) {
        return ComingStandard.after(day, book, edition.id());
    }
}
