package io.journeydeck.batch;

/**
 * How much there is in a store, of all owners and servers.
 *
 * @param files not done yet
 * @param batches that are kept, ended or not
 * @param bytes of files and documents, each counted for each batch that has it
 */
public record BatchLoad(long files, long batches, long bytes) {}
