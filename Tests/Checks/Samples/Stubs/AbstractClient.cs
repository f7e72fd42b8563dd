// Stands for the client of the vendor's SDK for .NET: it writes each request down instead of sending it.
using System;
using System.IO;
using System.Threading.Tasks;
using Newtonsoft.Json;
using TencentCloud.Common.Profile;

namespace TencentCloud.Common
{
    public class AbstractClient
    {
        private readonly Credential credential;
        private readonly string region;

        public string SdkVersion { get; set; }

        public AbstractClient(string endpoint, string version, Credential credential, string region, ClientProfile profile)
        {
            this.credential = credential;
            this.region = region;
        }

        protected Task<T> InternalRequestAsync<T>(AbstractModel request, string actionName)
        {
            if (credential.SecretId == null || credential.SecretKey == null || region != "ap-guangzhou")
                throw new InvalidOperationException("Keys or region are missing.");
            var settings = new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore };
            var body = JsonConvert.SerializeObject(request, settings);
            File.AppendAllText("requests", "[" + JsonConvert.ToString(actionName) + "," + body + "]\n");
            return Task.FromResult(Activator.CreateInstance<T>());
        }
    }
}
