# Bonjour, ceci donne toujours 401. La clé secrète est bonne, nous l'avons vérifiée deux fois.
$base = "https://boreale-api.private.fin.ag/v3/91a7c3de-2f64-4b0b-8f15-6e3d9c0ab7f2/BankingServices"
$headers = @{
    "Authorization" = "Bearer 5d0c2b7e-9a14-4f68-b3e1-7c8f60a2d945"
    "Content-Type"  = "application/json"
}
Invoke-RestMethod -Method Post -Uri "$base/GenerateAuthorizeToken" -Headers $headers

# Invoke-RestMethod : {"HttpStatusCode":401,"Message":"You must provide a valid auth key","FlinksCode":"UNAUTHORIZED"}
