package org.xuncha.testkit;

/**
 * Everything that an adapter must keep. An adapter proves itself by a test class that implements this and says where its
 * stores stand:
 *
 * <pre>{@code
 * class OurStorageTest implements StorageContract {
 *     @Override
 *     public StorageFixture fixture() {
 *         return StorageFixture.forgetting(OurStorage::new);
 *     }
 * }
 * }</pre>
 *
 * Nothing is skipped: where adapters differ, the {@link StorageFixture} says how, and both are asserted.
 */
public interface StorageContract
        extends TransactionContract,
                VersionContract,
                CommandContract,
                StateContract,
                RecordContract,
                ManyAppendsContract,
                ProblemContract,
                OrderContract,
                PastContract,
                SightContract,
                SightMatrixContract,
                WindowContract,
                KeepingContract,
                ArchiveContract,
                OfficeContract,
                DoubtContract,
                MovingContract,
                AfterContract,
                AtOnceContract {}
