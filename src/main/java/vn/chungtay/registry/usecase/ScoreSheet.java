package vn.chungtay.registry.usecase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.registry.Look;
import vn.chungtay.registry.Refusal;
import vn.chungtay.registry.SheetAnswers;
import vn.chungtay.registry.model.evidence.ScoredSheet;
import vn.chungtay.standards.B1Score;
import vn.chungtay.standards.B1Scoring;

/** The points of sheet B1: scored here by the province's approved table, or the sum from paper. */
@Component
class ScoreSheet {

    private final Geography geography;
    private final B1Scoring scoring;

    ScoreSheet(Geography geography, B1Scoring scoring) {
        this.geography = geography;
        this.scoring = scoring;
    }

    /** What came of the sheet. */
    sealed interface Points {

        /** @param sheet null where only a sum was brought, or nothing */
        record Known(OptionalInt sum, @Nullable ScoredSheet sheet) implements Points {}

        record Unscored(Refusal because) implements Points {}
    }

    Points points(UnitId village, Look look) {
        var sheet = look.sheet();
        if (sheet == null) return new Points.Known(look.points(), null);
        return province(village, look.on())
                .map(it -> scoring.score(it, look.on(), sheet.column(), sheet.answers()))
                .<Points>map(score -> read(score, sheet, look.points()))
                .orElseGet(() -> new Points.Unscored(new Refusal.NoPointTable()));
    }

    /** The province of a village on that day, for its tables. */
    Optional<UnitId> province(UnitId village, LocalDate day) {
        return geography.pathUp(village, day).stream()
                .filter(it -> it.level() == UnitLevel.PROVINCE)
                .map(Unit::id)
                .findFirst();
    }

    private static Points read(B1Score score, SheetAnswers sheet, OptionalInt typed) {
        return switch (score) {
            case B1Score.NoTable _ -> new Points.Unscored(new Refusal.NoPointTable());
            case B1Score.Incomplete it -> new Points.Unscored(new Refusal.SheetUnanswered(it.criteria()));
            case B1Score.Unreadable it -> new Points.Unscored(new Refusal.SheetUnanswered(it.criteria()));
            case B1Score.Scored it when typed.isPresent() && typed.getAsInt() != it.points() ->
                new Points.Unscored(new Refusal.PointsDiffer(it.points(), typed.getAsInt()));
            case B1Score.Scored it ->
                new Points.Known(OptionalInt.of(it.points()), new ScoredSheet(it.table(), sheet, it.points()));
        };
    }
}
