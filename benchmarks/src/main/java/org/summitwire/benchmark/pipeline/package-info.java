/** Measures the whole pipeline beside what its broker can do at most, on articles that it makes up. */
@NullMarked
package org.summitwire.benchmark.pipeline;

import org.jspecify.annotations.NullMarked;
