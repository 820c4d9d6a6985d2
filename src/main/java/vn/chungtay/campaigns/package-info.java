/**
 * Reviews of poor, near-poor and average households (rà soát): the campaign of a commune with its list of households,
 * looks, village meetings, postings, objections, and the decision by which results become classes in the registry. It
 * decides nothing about a class: the standard does, and the chair of the commune signs.
 */
@ApplicationModule(
        allowedDependencies = {"registry", "registry :: evidence", "standards", "survey", "survey :: web", "survey :: quality", "fieldwork", "approvals", "documents", "documents :: paper",
            "platform :: days", "platform :: web", "platform :: sheet"})
@NullMarked
package vn.chungtay.campaigns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
