package vn.chungtay.approvals;

import java.util.UUID;
import vn.chungtay.geography.UnitId;

/**
 * A dossier to be opened.
 *
 * @param kind that of the {@link DossierOwner}; there must be a route of it for the level of the unit
 * @param subject what it is about, in the owner's module
 * @param unit whose dossier it is
 * @param title as people see it in lists
 * @param link where its page is, beginning with a slash
 */
public record NewDossier(String kind, UUID subject, UnitId unit, String title, String link) {}
