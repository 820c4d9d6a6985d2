package vn.chungtay.plancheck;

import java.util.Optional;
import vn.chungtay.documents.DocumentText;

/** The plans that somebody brought to be checked, for those who want to go on with their text. */
public interface CheckedTexts {

    /** The lines as they were read; empty if there is no such check, or its file was not read. */
    Optional<DocumentText> text(PlanCheckId id);
}
