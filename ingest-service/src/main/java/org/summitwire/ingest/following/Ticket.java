package org.summitwire.ingest.following;

/**
 * Where a page stands on the topic that it came by; it names the page to whoever handed it in.
 *
 * @param partition of the topic: whoever has it asks the host
 */
public record Ticket(int partition, long offset) {}
