package vn.chungtay.documents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.geography.UnitId;

/** Gives papers their numbers and keeps them. */
public interface PaperArchive {

    /**
     * Enters a draft into the number book of the unit for the year of the day, and keeps it as Word and as PDF. The book
     * begins anew with each year; a number is given once and none is left out (NĐ 30/2020/NĐ-CP Điều 15).
     *
     * @param wanted the number that the office has given on paper; the numbers up to it are noted as given outside of the
     *     program. The next free one where absent
     */
    IssueOutcome issue(UnitId unit, OfficialPaper draft, LocalDate signedOn, OptionalInt wanted);

    /**
     * What was written when the paper was issued, ending with ".docx" or ".pdf". Whoever asks has asked already whether
     * their caller may see it.
     */
    Optional<PaperFile> file(IssuedPaperId paper, String ending);
}
