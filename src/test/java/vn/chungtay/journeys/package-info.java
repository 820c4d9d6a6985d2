/** What people of four roles do in a real browser, with axe looking at every page they visit. */
@NullMarked
package vn.chungtay.journeys;

import org.jspecify.annotations.NullMarked;
