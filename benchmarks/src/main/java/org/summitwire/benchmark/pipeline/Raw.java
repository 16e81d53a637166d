package org.summitwire.benchmark.pipeline;

import org.apache.kafka.common.header.Headers;

/** A published article as bytes; not to be compared. */
@SuppressWarnings("ArrayRecordComponent")
record Raw(byte[] key, byte[] value, Headers headers) {}
