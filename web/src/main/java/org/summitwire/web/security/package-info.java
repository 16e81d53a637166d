/** Decides who may ask this process for what, and how often. */
@NullMarked
package org.summitwire.web.security;

import org.jspecify.annotations.NullMarked;
