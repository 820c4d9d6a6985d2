package vn.chungtay.accompaniment.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;

/**
 * What somebody asks the list of helped households for.
 *
 * @param last the last day of the year, or today in the running one
 * @param words in names and codes, without accents
 * @param alone only households that registered and have no helper
 * @param companion only those whom this person helps
 * @param mine only those whom somebody with this account helps, or that live in a village they are in charge of
 */
public record HelpQuestion(
        UnitId place, int year, LocalDate last, String words, boolean alone, @Nullable CompanionId companion, @Nullable UserId mine) {}
