package vn.chungtay.campaigns.model.paper;

import java.time.LocalDate;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.standards.PovertyClass;

/**
 * A certificate as the book of the commune has it.
 *
 * @param unit the commune
 * @param headName as the recognised list names the head
 * @param decision number of the decision
 * @param code the signed statement
 */
public record CertificateRow(
        CertificateId id,
        DecisionId list,
        UnitId unit,
        UnitId village,
        HouseholdId household,
        PovertyClass kind,
        int year,
        int number,
        String householdCode,
        String headName,
        String decision,
        LocalDate issued,
        LocalDate first,
        LocalDate last,
        String code) {}
